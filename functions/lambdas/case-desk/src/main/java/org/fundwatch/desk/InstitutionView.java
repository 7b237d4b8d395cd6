package org.fundwatch.desk;

import org.fundwatch.platform.JsonBody;

/** The institution that is now on the register. */
record InstitutionView(String code) {

    static InstitutionView read(String json) {
        return new InstitutionView(JsonBody.read(json).text("code"));
    }
}
