package org.fundwatch.vault.bank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fundwatch.vault.bank.Batches.transfer;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TransferTableTest {

    @Test
    void a_batch_is_a_table_with_a_line_for_each_transfer() {
        var batch = Batches.of(transfer("RW-0000-0001-1", "举报人甲", 1_100_000), transfer("RW-0000-0002-2", "乙", 5));

        assertThat(text(batch)).isEqualTo("""
                \uFEFF"reference","holder","account","bank","amount_yuan","currency"\r
                "RW-0000-0001-1","举报人甲","6222000000000001","DEMONSTRATION <bank>","11000.00","CNY"\r
                "RW-0000-0002-2","乙","6222000000000001","DEMONSTRATION <bank>","0.05","CNY"\r
                """);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            =HYPERLINK("http://x")  | "'=HYPERLINK(""http://x"")"
            +1                      | "'+1"
            -1                      | "'-1"
            @SUM(A1)                | "'@SUM(A1)"
            a "b", c                | "a ""b"", c"
            'quoted                 | "'quoted"
            """)
    void no_cell_is_a_formula_or_breaks_its_quotes(String holder, String cell) {
        assertThat(text(Batches.of(transfer("RW-0000-0001-1", holder, 1)))).contains("," + cell + ",");
    }

    @Test
    void the_same_batch_gives_the_same_bytes() {
        var batch = Batches.of(transfer("RW-0000-0001-1", "举报人甲", 1));

        assertThat(TransferTable.of(batch)).isEqualTo(TransferTable.of(batch));
    }

    private static String text(Batch batch) {
        return new String(TransferTable.of(batch), StandardCharsets.UTF_8);
    }
}
