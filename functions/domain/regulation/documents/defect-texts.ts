import { type Words, words } from '#domain/words.ts';

export const defectCodes = ['MISSING', 'EXPIRED', 'UNREADABLE', 'OTHER_TYPE', 'PERSON_NOT_IN_FORM'] as const;
export type DefectCode = (typeof defectCodes)[number];

interface DefectText {
  readonly text: Words;
  /** to whoever attaches a copy on the portal */
  readonly cure: Words;
  /** to whoever stands at the desk, where a worker scans */
  readonly cureAtDesk: Words;
}

/** What is wrong with a document, and what mends it; our own wording [O]. */
export const defectTexts: Readonly<Record<DefectCode, DefectText>> = {
  MISSING: {
    text: words('Құжат ұсынылмаған.', 'Документ не представлен.', 'The document is missing.'),
    cure: words('Құжаттың көшірмесін қоса беріңіз.', 'Приложите копию документа.', 'Attach a copy of the document.'),
    cureAtDesk: words('Құжатты әкеліңіз.', 'Принесите документ.', 'Bring the document.'),
  },
  EXPIRED: {
    text: words(
      'Өтініш берілген күнге қарай құжаттың қолданылу мерзімі өтіп кеткен.',
      'На день обращения срок действия документа истек.',
      'The document had expired by the day of filing.',
    ),
    cure: words(
      'Қолданыстағы құжатты қоса беріңіз.',
      'Приложите действующий документ.',
      'Attach a document that is in force.',
    ),
    cureAtDesk: words(
      'Қолданыстағы құжатты әкеліңіз.',
      'Принесите действующий документ.',
      'Bring a document that is in force.',
    ),
  },
  UNREADABLE: {
    text: words('Құжатты оқу мүмкін емес.', 'Документ невозможно прочитать.', 'The document cannot be read.'),
    cure: words(
      'Құжатты қайта сканерлеп, анық көшірмесін қоса беріңіз.',
      'Отсканируйте документ заново и приложите четкую копию.',
      'Scan the document again and attach a clear copy.',
    ),
    cureAtDesk: words(
      'Құжаттың түпнұсқасын әкеліңіз, қызметкер оны қайта сканерлейді.',
      'Принесите оригинал, работник отсканирует его заново.',
      'Bring the original; the worker scans it again.',
    ),
  },
  OTHER_TYPE: {
    text: words(
      'Файлдың пішімі көрсетілген пішімге сәйкес келмейді.',
      'Формат файла не совпадает с указанным.',
      'The file is of another type than it says.',
    ),
    cure: words(
      'Файлды PDF, JPEG немесе PNG етіп сақтап, қайта жүктеңіз: атын өзгерту жеткіліксіз; iPhone түсірген HEIC суретін JPEG етіп сақтаңыз.',
      'Сохраните файл как PDF, JPEG или PNG и загрузите снова: переименовать его недостаточно; фото iPhone в формате HEIC сохраните как JPEG.',
      'Save the file as PDF, JPEG or PNG and upload it again: a new name is not enough; save a HEIC photograph of an iPhone as JPEG.',
    ),
    cureAtDesk: words(
      'Құжаттың түпнұсқасын әкеліңіз, қызметкер оны қайта сканерлейді.',
      'Принесите оригинал, работник отсканирует его заново.',
      'Bring the original; the worker scans it again.',
    ),
  },
  PERSON_NOT_IN_FORM: {
    text: words(
      'Құжат өтініште көрсетілмеген адамға қатысты.',
      'Документ относится к лицу, не указанному в заявлении.',
      'The document concerns a person who is not in the form.',
    ),
    cure: words(
      'Отбасы мүшесін өтінішке қосыңыз немесе құжатты алып тастаңыз.',
      'Добавьте члена семьи в заявление или уберите документ.',
      'Add the member of the family to the form or remove the document.',
    ),
    cureAtDesk: words(
      'Қызметкерден отбасы мүшесін өтінішке қосуды немесе құжатты алып тастауды сұраңыз.',
      'Попросите работника добавить члена семьи в заявление или убрать документ.',
      'Ask the worker to add the member of the family to the form or to remove the document.',
    ),
  },
};
