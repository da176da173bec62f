import type { ActorKind } from '#domain/actor.ts';
import type { StepActor } from '#domain/regulation/steps.ts';
import { type Words, words } from '#domain/words.ts';

/** Who acts, in words and never by name (terms of the glossary [M]; those of machines and clock are ours [O]). */
// biome-ignore format: a table, one actor a row
export const actorWords = {
  recipient:           words('көрсетілетін қызметті алушы', 'услугополучатель', 'service recipient'),
  operator:            words('Мемлекеттік корпорация қызметкері', 'работник Государственной корпорации', 'Corporation worker'),
  registrar:           words('кеңсе қызметкері', 'сотрудник канцелярии', 'registrar'),
  head:                words('көрсетілетін қызметті берушінің басшысы', 'руководитель услугодателя', 'head of the provider'),
  executor:            words('жауапты орындаушы', 'ответственный исполнитель', 'responsible executor'),
  administrator:       words('көрсетілетін қызметті берушінің әкімшісі', 'администратор услугодателя', 'administrator of the provider'),
  supervisor:          words('бақылаушы', 'контролирующее лицо', 'supervisor'),
  contactCentre:       words('бірыңғай байланыс орталығы', 'Единый контакт-центр', 'unified contact centre'),
  auditor:             words('аудитор', 'аудитор', 'auditor'),
  branchHead:          words('Мемлекеттік корпорация филиалының басшысы', 'руководитель филиала Государственной корпорации', 'head of the branch of the Corporation'),
  qualityController:   words('қызмет сапасын бақылайтын органның қызметкері', 'сотрудник органа контроля качества услуг', 'official of the body that controls the quality of services'),
  provider:            words('көрсетілетін қызметті беруші', 'услугодатель', 'service provider'),
  corporationDesk:     words('Мемлекеттік корпорацияның ақпараттық жүйесі', 'информационная система Государственной корпорации', 'information system of the Corporation'),
  regionalGatewayDesk: words('электрондық үкіметтің аумақтық шлюзі', 'региональный шлюз электронного правительства', 'regional e-government gateway'),
  gateway:             words('«электрондық үкімет» шлюзі (ЭҮШ)', 'шлюз «электронного правительства» (ШЭП)', 'e-government gateway'),
  portal:              words('портал', 'портал', 'portal'),
  machine:             words('жүйе', 'система', 'the system'),
  clock:               words('жүйе сағаты', 'часы системы', 'the clock'),
} as const satisfies Record<StepActor | ActorKind | 'gateway', Words>;
