package org.fundwatch.vault.bank;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import org.xml.sax.SAXException;

/** The published schema of pain.001.001.09, which lies at the root of a library for banking (decision 0033). */
public final class Schema {
    private static final javax.xml.validation.Schema PUBLISHED = read();

    private Schema() {}

    /** What is wrong with a file; empty where it is valid. */
    public static Optional<String> fault(byte[] file) {
        try {
            validator().validate(new StreamSource(new ByteArrayInputStream(file)));
            return Optional.empty();
        } catch (SAXException e) {
            return Optional.of(e.getMessage());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static Validator validator() throws SAXException {
        var validator = PUBLISHED.newValidator();
        validator.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        validator.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
        return validator;
    }

    private static javax.xml.validation.Schema read() {
        var address = Schema.class.getResource("/pain.001.001.09.xsd");
        try {
            return SchemaFactory.newDefaultInstance().newSchema(address);
        } catch (SAXException e) {
            throw new AssertionError(e);
        }
    }
}
