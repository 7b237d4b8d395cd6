package org.fundwatch.deskpages.file;

import java.util.List;

/**
 * A table that goes out as a file (导出表).
 *
 * @param name what its sheet is called
 * @param note what has to be known to read it, as a last line; empty for nothing
 */
public record FileTable(String name, List<String> heads, List<List<Cell>> rows, String note) {
    public FileTable {
        heads = List.copyOf(heads);
        rows = rows.stream().map(List::copyOf).toList();
    }
}
