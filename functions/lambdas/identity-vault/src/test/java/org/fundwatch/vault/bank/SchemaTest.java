package org.fundwatch.vault.bank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fundwatch.vault.bank.Batches.transfer;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the vault writes for the bank is valid against the published schema, and the schema finds what is not. */
class SchemaTest {
    private static final int LONGEST_NAME = 140;
    private static final long FULL_CAP = 20_000_000;

    @ParameterizedTest
    @ValueSource(strings = {"举报人甲", "A & B <C> \"D\" 'E'", "𠮷野家", "=1+1", "a"})
    void a_file_is_valid_whatever_the_holder_is_called(String holder) {
        assertThat(Schema.fault(fileFor(holder, 1))).isEmpty();
    }

    @Test
    void a_file_is_valid_with_the_longest_names_and_the_largest_sum() {
        assertThat(Schema.fault(fileFor("举".repeat(LONGEST_NAME), FULL_CAP))).isEmpty();
    }

    @Test
    void a_file_of_as_many_transfers_as_a_batch_has_is_valid() {
        var transfers = new Transfer[200];
        for (var i = 0; i < transfers.length; i++) {
            transfers[i] = transfer("RW-0000-%04d-1".formatted(i), "举报人甲", FULL_CAP);
        }

        assertThat(Schema.fault(CreditTransferInitiation.of(Batches.of(transfers))))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <PmtMtd>TRF</PmtMtd>        | <PmtMtd>GIFT</PmtMtd>
            <PmtMtd>TRF</PmtMtd>        | ''
            <NbOfTxs>1</NbOfTxs>        | <NbOfTxs>one</NbOfTxs>
            Ccy="CNY"                   | Ccy="yuan"
            <EndToEndId>RW-0000-0001-1  | <EndToEndId>RW-0000-0001-1-and-longer-than-thirty-five
            pain.001.001.09             | pain.001.001.03
            """)
    void the_schema_finds_what_is_not_of_the_standard(String valid, String broken) {
        var file = new String(fileFor("举报人甲", 1), StandardCharsets.UTF_8);

        assertThat(file).contains(valid);
        assertThat(Schema.fault(file.replace(valid, broken).getBytes(StandardCharsets.UTF_8)))
                .isPresent();
    }

    private static byte[] fileFor(String holder, long fen) {
        return CreditTransferInitiation.of(Batches.of(transfer("RW-0000-0001-1", holder, fen)));
    }
}
