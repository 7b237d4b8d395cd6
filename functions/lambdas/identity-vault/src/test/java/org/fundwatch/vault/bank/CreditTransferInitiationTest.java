package org.fundwatch.vault.bank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fundwatch.vault.bank.Batches.transfer;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** The message's structure, element by element in the order of the standard, and what each is filled with. */
class CreditTransferInitiationTest {
    private static final Batch BATCH =
            Batches.of(transfer("RW-0000-0001-1", "举报人甲", 1_100_000), transfer("RW-0000-0002-2", "A & B <C>", 5));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /Document                                  | CstmrCdtTrfInitn
            //CstmrCdtTrfInitn                         | GrpHdr PmtInf
            //GrpHdr                                   | MsgId CreDtTm NbOfTxs CtrlSum InitgPty
            //PmtInf                                   | PmtInfId PmtMtd NbOfTxs CtrlSum ReqdExctnDt Dbtr DbtrAcct DbtrAgt CdtTrfTxInf CdtTrfTxInf
            //CdtTrfTxInf[1]                           | PmtId Amt CdtrAgt Cdtr CdtrAcct
            //CdtTrfTxInf[2]                           | PmtId Amt CdtrAgt Cdtr CdtrAcct
            """)
    void elements_stand_in_the_order_of_the_standard(String parent, String children) {
        assertThat(String.join(" ", childrenOf(parent))).isEqualTo(children);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            //GrpHdr/MsgId                             | 8f14e45fceea467fa8b61a2b3c4d5e6f
            //GrpHdr/CreDtTm                           | 2026-11-25T00:30:00+08:00
            //GrpHdr/NbOfTxs                           | 2
            //GrpHdr/CtrlSum                           | 11000.05
            //GrpHdr/InitgPty/Nm                       | DEMONSTRATION fund & agency
            //PmtInf/PmtInfId                          | 8f14e45fceea467fa8b61a2b3c4d5e6f
            //PmtInf/PmtMtd                            | TRF
            //PmtInf/NbOfTxs                           | 2
            //PmtInf/CtrlSum                           | 11000.05
            //PmtInf/ReqdExctnDt/Dt                    | 2026-11-25
            //PmtInf/Dbtr/Nm                           | DEMONSTRATION fund & agency
            //PmtInf/DbtrAcct/Id/Othr/Id               | 00000000
            //PmtInf/DbtrAgt/FinInstnId/Nm             | Bank of DEMONSTRATION
            //CdtTrfTxInf[1]/PmtId/EndToEndId          | RW-0000-0001-1
            //CdtTrfTxInf[1]/Amt/InstdAmt              | 11000.00
            //CdtTrfTxInf[1]/Amt/InstdAmt/@Ccy         | CNY
            //CdtTrfTxInf[1]/CdtrAgt/FinInstnId/Nm     | DEMONSTRATION <bank>
            //CdtTrfTxInf[1]/Cdtr/Nm                   | 举报人甲
            //CdtTrfTxInf[1]/CdtrAcct/Id/Othr/Id       | 6222000000000001
            //CdtTrfTxInf[2]/Amt/InstdAmt              | 0.05
            //CdtTrfTxInf[2]/Cdtr/Nm                   | A & B <C>
            """)
    void every_field_says_what_the_batch_says(String path, String value) {
        assertThat(text(path)).isEqualTo(value);
    }

    @Test
    void it_names_the_version_of_the_standard() {
        assertThat(new String(CreditTransferInitiation.of(BATCH), StandardCharsets.UTF_8))
                .startsWith("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                        + "<Document xmlns=\"urn:iso:std:iso:20022:tech:xsd:pain.001.001.09\">");
    }

    @Test
    void it_is_valid_against_the_published_schema() {
        assertThat(Schema.fault(CreditTransferInitiation.of(BATCH))).isEmpty();
    }

    @Test
    void the_same_batch_gives_the_same_bytes() {
        assertThat(CreditTransferInitiation.of(BATCH)).isEqualTo(CreditTransferInitiation.of(BATCH));
    }

    private static List<String> childrenOf(String path) {
        var children = ((Element) at(path)).getChildNodes();
        return IntStream.range(0, children.getLength())
                .mapToObj(i -> children.item(i).getNodeName())
                .filter(name -> !name.startsWith("#"))
                .toList();
    }

    private static String text(String path) {
        return at(path).getTextContent();
    }

    private static Node at(String path) {
        try {
            var factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            var document =
                    factory.newDocumentBuilder().parse(new ByteArrayInputStream(CreditTransferInitiation.of(BATCH)));
            return XPathFactory.newInstance().newXPath().evaluateExpression(path, document, Node.class);
        } catch (ParserConfigurationException | SAXException | IOException | XPathExpressionException e) {
            throw new AssertionError(e);
        }
    }
}
