package org.fundwatch.local.cases;

/** One thing that was looked at in a case. */
record Check(Word word, String what) {

    static Check equal(String what) {
        return new Check(Word.EQUAL, what);
    }

    static Check explained(String what) {
        return new Check(Word.EXPLAINED, what);
    }

    static Check wrong(String what) {
        return new Check(Word.UNEXPLAINED, what);
    }

    static Check missing(String fact) {
        return new Check(Word.UNDETERMINED, fact);
    }

    static Check noted(String what) {
        return new Check(Word.NOTED, what);
    }

    /** That two figures of one record have to agree; agreement settles nothing, contradiction does. */
    static Check agree(boolean agree, String what) {
        return agree ? noted(what) : wrong(what);
    }
}
