package org.fundwatch.local.contracts;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes {@code openapi/fundwatch.yaml} from the contracts beside it. */
public final class MergeContracts {
    private static final String NOTE =
            "# Made by `make merged-contract` from the contracts beside this file; edit those.\n";
    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(YAMLGenerator.Feature.MINIMIZE_QUOTES)
            .enable(YAMLGenerator.Feature.ALWAYS_QUOTE_NUMBERS_AS_STRINGS)
            .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
            .disable(YAMLGenerator.Feature.SPLIT_LINES)
            .build();

    private MergeContracts() {}

    /**
     * Writes the merged contract.
     *
     * @param args the folder of the contracts
     */
    public static void main(String[] args) throws IOException {
        var folder = Path.of(args[0]);
        Files.writeString(folder.resolve(Contract.MERGED), text(folder));
    }

    static String text(Path folder) {
        return text(Merged.of(Contract.all(folder)));
    }

    static String text(ObjectNode merged) {
        try {
            return NOTE + YAML.writeValueAsString(merged);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
