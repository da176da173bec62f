import type { Mark } from '#domain/marks.ts';
import type { PlainDate } from '#domain/time/instant.ts';
import { type Words, words } from '#domain/words.ts';

/**
 * An act in one wording. `from` is the first day it could be in force and `to` the last, in Asia/Oral; where the text
 * gives only the day of adoption, the day is inferred and marked so.
 */
export type Edition = {
  readonly name: Words;
  readonly adoptedOn: PlainDate;
  readonly from: PlainDate;
  readonly to?: PlainDate;
  readonly mark: Mark;
  readonly note: string;
};

// biome-ignore format: a table, one act a row
export const editions = {
  'regulation-2017': { name: words('БҚО әкімдігінің 07.07.2015 №\u00a0165 қаулысы (13.09.2017 №\u00a0233 редакциясы)', 'Постановление акимата ЗКО от 07.07.2015 №\u00a0165 (в редакции от 13.09.2017 №\u00a0233)', 'Resolution No. 165 of the West Kazakhstan oblast akimat of 07.07.2015 in the wording of No. 233 of 13.09.2017'), adoptedOn: '2017-09-13', from: '2017-09-24', to: '2020-08-27', mark: 'I', note: 'In force ten calendar days after its first publication; ended on the day No. 201 of 28.08.2020 was first published. Neither day of publication is in the text. Registered as No. 3984 on 14.08.2015. Kezek applies it to every day of its calendar.' },
  'standard-2015': { name: words('ҚР Ұлттық экономика министрінің 09.04.2015 №\u00a0319 бұйрығы, 2-қосымша', 'Приказ Министра национальной экономики РК от 09.04.2015 №\u00a0319, приложение 2', 'Order No. 319 of the Minister of National Economy of 09.04.2015, Annex 2'), adoptedOn: '2015-04-09', from: '2015-05-12', mark: 'V', note: 'Registered as No. 11015 on 12.05.2015; amended by No. 376 of 22.06.2017. Only fragments of the text were found.' },
  'housing-law-2015': { name: words('«Тұрғын үй қатынастары туралы» ҚР Заңы (2015–2018 жылдардағы редакция)', 'Закон РК «О жилищных отношениях» (редакция 2015–2018 годов)', 'Law "On Housing Relations" (wording of 2015–2018)'), adoptedOn: '1997-04-16', from: '2015-01-01', to: '2019-12-31', mark: 'M', note: 'No. 94 of 16.04.1997. Arts. 67, 71, 73 and 74 were read in part; 69, 70, 72 and 75–78 are from memory.' },
  'housing-law-2020': { name: words('«Тұрғын үй қатынастары туралы» ҚР Заңы (көп балалы отбасылардың бөлек тізімімен)', 'Закон РК «О жилищных отношениях» (с отдельным списком многодетных семей)', 'Law "On Housing Relations" (with the list of multi-child families)'), adoptedOn: '1997-04-16', from: '2020-01-01', mark: 'M', note: 'Art. 67(1)(1-2) gives multi-child families a list of their own; its first day is from memory.' },
  'services-law-2013': { name: words('«Мемлекеттік көрсетілетін қызметтер туралы» ҚР Заңы', 'Закон РК «О государственных услугах»', 'Law "On State Services"'), adoptedOn: '2013-04-15', from: '2015-01-01', to: '2019-12-10', mark: 'M', note: 'No. 88-V of 15.04.2013; the numbers of its articles are from memory.' },
  'services-law-2019': { name: words('«Мемлекеттік көрсетілетін қызметтер туралы» ҚР Заңы (25.11.2019 №\u00a0272-VI өзгерістерімен)', 'Закон РК «О государственных услугах» (с изменениями от 25.11.2019 №\u00a0272-VI)', 'Law "On State Services" (as amended by No. 272-VI of 25.11.2019)'), adoptedOn: '2019-11-25', from: '2019-12-11', mark: 'M', note: 'Adds the refusal for want of consent to restricted personal data.' },
  'civil-code': { name: words('ҚР Азаматтық кодексі (Жалпы бөлім)', 'Гражданский кодекс РК (Общая часть)', 'Civil Code (General Part)'), adoptedOn: '1994-12-27', from: '1995-03-01', mark: 'V', note: 'Arts. 172–176 were read; the dates of the code are from memory.' },
  'administrative-code-2021': { name: words('ҚР Әкімшілік рәсімдік-процестік кодексі', 'Административный процедурно-процессуальный кодекс РК', 'Administrative Procedural and Process-Related Code'), adoptedOn: '2020-06-29', from: '2021-07-01', mark: 'V', note: 'No. 350-VI of 29.06.2020. Younger than the regulation: its rules apply, each with a switch.' },
  kezek: { name: words('Kezek жүйесінің ережелері', 'Правила системы Kezek', 'Rules of Kezek itself'), adoptedOn: '2026-11-24', from: '2015-01-01', mark: 'O', note: 'Readings and decisions of the project where the texts are silent.' },
} as const satisfies Record<string, Edition>;

export type EditionId = keyof typeof editions;

/** Para 1: the full title (with «берілетін», X17) and the short one for screens. */
export const serviceTitle = {
  full: words(
    'Мемлекеттік тұрғын үй қорынан берілетін тұрғын үйге немесе жеке тұрғын үй қорынан жергілікті атқарушы орган жалдаған тұрғын үйге мұқтаж азаматтарды есепке алу және кезекке қою, сондай-ақ жергілікті атқарушы органдардың тұрғын үй беру туралы шешім қабылдауы',
    'Постановка на учет и очередность, а также принятие местными исполнительными органами решения о предоставлении жилища гражданам, нуждающимся в жилище из государственного жилищного фонда или жилище, арендованном местным исполнительным органом в частном жилищном фонде',
    'Registration and queueing of citizens in need of a dwelling from the state housing fund or of a dwelling rented by the local executive body in the private housing fund, and the decision of local executive bodies on provision of a dwelling',
  ),
  short: words('Тұрғын үй кезегіне қою', 'Постановка в очередь на жилье', 'Joining the housing queue'),
} as const;
