package org.fundwatch.vault.bank;

import static org.fundwatch.vault.bank.Xml.element;

import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.stream.Collectors;

/** A batch as ISO 20022 pain.001.001.09, CustomerCreditTransferInitiation: one payment, executed on the day it was prepared. */
public final class CreditTransferInitiation {
    private static final String NAMESPACE = "urn:iso:std:iso:20022:tech:xsd:pain.001.001.09";
    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    private CreditTransferInitiation() {}

    public static byte[] of(Batch batch) {
        var initiation = element("CstmrCdtTrfInitn", header(batch) + payment(batch));
        return Xml.document("Document", NAMESPACE, initiation).getBytes(StandardCharsets.UTF_8);
    }

    private static String header(Batch batch) {
        return element(
                "GrpHdr",
                element("MsgId", id(batch))
                        + element("CreDtTm", moment(batch))
                        + totals(batch)
                        + element("InitgPty", name(batch.payer().name())));
    }

    private static String payment(Batch batch) {
        var payer = batch.payer();
        return element(
                "PmtInf",
                element("PmtInfId", id(batch))
                        + element("PmtMtd", "TRF")
                        + totals(batch)
                        + element("ReqdExctnDt", element("Dt", day(batch)))
                        + element("Dbtr", name(payer.name()))
                        + account("DbtrAcct", payer.account())
                        + agent("DbtrAgt", payer.bank())
                        + batch.transfers().stream()
                                .map(CreditTransferInitiation::transfer)
                                .collect(Collectors.joining()));
    }

    private static String transfer(Transfer transfer) {
        var payee = transfer.payee();
        var amount = Xml.element("InstdAmt", "Ccy", "CNY", transfer.amount().toString());
        return element(
                "CdtTrfTxInf",
                element("PmtId", element("EndToEndId", transfer.reference()))
                        + element("Amt", amount)
                        + agent("CdtrAgt", payee.bank())
                        + element("Cdtr", name(payee.holder()))
                        + account("CdtrAcct", payee.account()));
    }

    private static String totals(Batch batch) {
        return element("NbOfTxs", String.valueOf(batch.transfers().size()))
                + element("CtrlSum", batch.sum().toString());
    }

    private static String name(String name) {
        return element("Nm", Xml.text(name));
    }

    private static String account(String role, String account) {
        return element(role, element("Id", element("Othr", element("Id", Xml.text(account)))));
    }

    private static String agent(String role, String bank) {
        return element(role, element("FinInstnId", name(bank)));
    }

    /** 32 characters; the standard takes 35. */
    private static String id(Batch batch) {
        return batch.id().toString().replace("-", "");
    }

    private static String moment(Batch batch) {
        var local = batch.preparedAt().truncatedTo(ChronoUnit.SECONDS).atZone(CHINA);
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(local);
    }

    private static String day(Batch batch) {
        return batch.preparedAt().atZone(CHINA).toLocalDate().toString();
    }
}
