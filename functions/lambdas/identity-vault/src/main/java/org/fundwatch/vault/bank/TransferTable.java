package org.fundwatch.vault.bank;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A batch as CSV (RFC 4180, UTF-8 with its mark, which spreadsheets want); no cell is a formula. */
public final class TransferTable {
    private static final String MARK = "\uFEFF";
    private static final String LINE = "\r\n";
    private static final String FORMULA = "=+-@\t\r\n";
    private static final List<String> HEAD =
            List.of("reference", "holder", "account", "bank", "amount_yuan", "currency");

    private TransferTable() {}

    public static byte[] of(Batch batch) {
        return Stream.concat(Stream.of(HEAD), batch.transfers().stream().map(TransferTable::cells))
                .map(cells -> cells.stream().map(TransferTable::quoted).collect(Collectors.joining(",")))
                .collect(Collectors.joining(LINE, MARK, LINE))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static List<String> cells(Transfer transfer) {
        var payee = transfer.payee();
        return List.of(
                transfer.reference(),
                payee.holder(),
                payee.account(),
                payee.bank(),
                transfer.amount().toString(),
                "CNY");
    }

    /** A spreadsheet takes what begins so for a formula; the apostrophe makes it text. */
    private static String quoted(String cell) {
        var text = !cell.isEmpty() && FORMULA.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
        return '"' + text.replace("\"", "\"\"") + '"';
    }
}
