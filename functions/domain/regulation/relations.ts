import { type Words, words } from '#domain/words.ts';

/** How a member of the family stands to the applicant, in the form (Annex 1 [M]). */
export const relations = {
  spouse: words('Жұбайы', 'Супруг (супруга)', 'Spouse'),
  child: words('Баласы', 'Ребенок', 'Child'),
  parent: words('Әкесі (анасы)', 'Родитель', 'Parent'),
  sibling: words('Бауыры (аға-іні, апа-сіңлі, қарындас)', 'Брат (сестра)', 'Brother or sister'),
  grandparent: words('Атасы (әжесі)', 'Дедушка (бабушка)', 'Grandparent'),
  grandchild: words('Немересі', 'Внук (внучка)', 'Grandchild'),
  ward: words('Қамқорлықтағы бала', 'Подопечный', 'Ward'),
  other: words('Отбасының басқа мүшесі', 'Иной член семьи', 'Another member of the family'),
} as const satisfies Record<string, Words>;
