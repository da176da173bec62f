import { type Words, words } from '#domain/words.ts';

/** A complaint is received: what it does at once, and until when it is answered. */
export const complainedWords = (name: string, number: string, last: string): Words =>
  words(
    `${name} шағымданды (№\u00a0${number}), шығару тоқтатыла тұрды; жауаптың соңғы күні: ${last}`,
    `${name}: жалоба №\u00a0${number}, снятие приостановлено; ответ не позднее ${last}`,
    `${name} complains (No. ${number}), the removal is suspended; the answer is due by ${last}`,
  );

/** The head whose own paper it is does not decide about it. */
export const complaintPassedUpWords = (name: string, last: string): Words =>
  words(
    `${name}: басшы өз шешімін қорғап, шағымды екінші сатыға берді; соңғы күні: ${last}`,
    `${name}: решение подписал сам руководитель, жалоба во второй инстанции до ${last}`,
    `${name}: the head signed it himself, so the second instance answers by ${last}`,
  );

/** X54: what the complaint had suspended goes on. */
export const suspensionOverWords = (name: string): Words =>
  words(
    `${name}: жауаптан кейін он жұмыс күні өтті, тоқтатыла тұру аяқталды, шешім қайта күшіне енді`,
    `${name}: после ответа прошло десять рабочих дней, приостановление закончилось, решение снова в силе`,
    `${name}: ten working days have passed since the answer, the suspension is over and the decision in force again`,
  );

export const complaintAnsweredWords = (name: string, said: Words): Words =>
  words(`${name}: ${said.kk}`, `${name}: ${said.ru}`, `${name}: ${said.en}`);
