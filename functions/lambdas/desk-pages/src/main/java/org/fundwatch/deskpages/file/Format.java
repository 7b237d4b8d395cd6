package org.fundwatch.deskpages.file;

/** In what form figures go out (导出格式). */
public enum Format {
    CSV("text/csv; charset=utf-8") {
        @Override
        public byte[] write(FileTable table) {
            return CsvFile.of(table);
        }
    },
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet") {
        @Override
        public byte[] write(FileTable table) {
            return XlsxFile.of(table);
        }
    };

    private final String mediaType;

    Format(String mediaType) {
        this.mediaType = mediaType;
    }

    public String mediaType() {
        return mediaType;
    }

    /** The bytes of the file. */
    public abstract byte[] write(FileTable table);
}
