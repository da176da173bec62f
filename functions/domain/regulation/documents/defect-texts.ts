import { type Words, words } from '#domain/words.ts';

export const defectCodes = ['MISSING', 'EXPIRED', 'UNREADABLE', 'OTHER_TYPE', 'PERSON_NOT_IN_FORM'] as const;
export type DefectCode = (typeof defectCodes)[number];

/** What is wrong with a document, and what mends it; our own wording [O]. */
// biome-ignore format: a table, one defect a row
export const defectTexts = {
  MISSING:            { text: words('Құжат ұсынылмаған.', 'Документ не представлен.', 'The document is missing.'),                                                                   cure: words('Құжаттың көшірмесін қоса беріңіз.', 'Приложите копию документа.', 'Attach a copy of the document.') },
  EXPIRED:            { text: words('Өтініш берілген күні құжаттың қолданылу мерзімі аяқталған.', 'На день обращения срок действия документа истек.', 'The document had expired on the day of filing.'), cure: words('Қолданыстағы құжатты қоса беріңіз.', 'Приложите действующий документ.', 'Attach a document that is in force.') },
  UNREADABLE:         { text: words('Құжатты оқу мүмкін емес.', 'Документ невозможно прочитать.', 'The document cannot be read.'),                                                         cure: words('Құжатты қайта сканерлеп, анық көшірмесін қоса беріңіз.', 'Отсканируйте документ заново и приложите четкую копию.', 'Scan the document again and attach a clear copy.') },
  OTHER_TYPE:         { text: words('Файлдың пішімі көрсетілген пішімге сәйкес келмейді.', 'Формат файла не совпадает с указанным.', 'The file is of another type than it says.'),            cure: words('Файлды PDF, JPEG немесе PNG пішімінде қайта жүктеңіз.', 'Загрузите файл заново в формате PDF, JPEG или PNG.', 'Upload the file again as PDF, JPEG or PNG.') },
  PERSON_NOT_IN_FORM: { text: words('Құжат өтініште көрсетілмеген адамға қатысты.', 'Документ относится к лицу, не указанному в заявлении.', 'The document concerns a person who is not in the form.'), cure: words('Отбасы мүшесін өтінішке қосыңыз немесе құжатты алып тастаңыз.', 'Добавьте члена семьи в заявление или уберите документ.', 'Add the member of the family to the form or remove the document.') },
} as const satisfies Record<DefectCode, { text: Words; cure: Words }>;
