package org.fundwatch.kernel;

/** Where a rule stands (法律依据): instrument with its number, article, how well attested, address of the text read. */
public record LegalBasis(String instrument, String article, Evidence evidence, String source) {
    public LegalBasis {
        Required.filled(instrument, "an instrument");
        Required.filled(article, "an article");
        Required.filled(source, "a source");
    }
}
