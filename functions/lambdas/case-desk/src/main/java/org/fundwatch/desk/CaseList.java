package org.fundwatch.desk;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.fundwatch.cases.CaseFile;
import org.fundwatch.cases.Stage;

/** Cases, the newest first. */
record CaseList(List<Line> cases) {

    /** One case of a list. */
    @Schema(name = "CaseLine")
    record Line(String caseNumber, Stage stage, FileView file) {
        static Line of(CaseFile file) {
            return new Line(file.number().value(), file.stage(), FileView.of(file));
        }
    }

    static CaseList of(List<CaseFile> files) {
        return new CaseList(files.stream().map(Line::of).toList());
    }
}
