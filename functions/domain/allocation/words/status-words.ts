import { type Words, words } from '../../words.ts';
import type { AllocationStatus } from '../status.ts';

/** What everybody is told of each status. */
const labels: Readonly<Record<AllocationStatus, Words>> = {
  OPENED: words(
    'Үйлер тізімдер арасында бөлінеді',
    'Жилища делятся между списками',
    'The dwellings are shared out among the lists',
  ),
  SHARED_OUT: words('Тұрғын үйлер ұсынылуда', 'Жилища предлагаются', 'The dwellings are being offered'),
  CLOSED: words('Бөлу аяқталды', 'Распределение завершено', 'The round is over'),
};

export const statusWords = (status: AllocationStatus): Words => labels[status];
