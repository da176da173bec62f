import fc from 'fast-check';

/** What holds for half a second of random examples is taken to hold: a mutant that needs rarer ones counts as a survivor. */
fc.configureGlobal({ interruptAfterTimeLimit: 500, markInterruptAsFailure: false });
