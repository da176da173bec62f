// What casework loads only once it is asked: a load takes real time, which stands still while a story skips its own.
import '#casework/identity/keys-entered.ts';
