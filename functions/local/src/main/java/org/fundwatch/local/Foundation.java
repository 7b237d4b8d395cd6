package org.fundwatch.local;

import java.io.IOException;
import java.util.Map;
import org.fundwatch.local.aws.JsonEndpoint;
import org.fundwatch.local.aws.Loopback;
import org.fundwatch.local.database.LocalDatabase;
import org.fundwatch.local.keys.KeyService;
import org.fundwatch.local.keys.MasterKeys;
import org.fundwatch.local.oidc.StaffIssuer;

/**
 * What the template's parameters point at.
 *
 * @param databasePort where PostgreSQL will listen
 */
record Foundation(Secrets secrets, StaffIssuer staff, JsonEndpoint keys, int databasePort) {

    static Foundation start(Secrets secrets, Parts parts) throws IOException {
        return new Foundation(
                secrets,
                parts.add(StaffIssuer.start(secrets)),
                parts.add(new KeyService(new MasterKeys(secrets)).start()),
                Loopback.freePort());
    }

    /** The values of the template's parameters on this machine. */
    Map<String, String> parameters() {
        return Map.of(
                "DatabaseHost",
                "127.0.0.1",
                "DatabasePort",
                String.valueOf(databasePort),
                "DatabaseName",
                LocalDatabase.NAME,
                "MigrationCredentials",
                LocalDatabase.password(secrets, LocalDatabase.OWNER),
                "StaffIssuer",
                staff.uri().toString(),
                "StaffAudience",
                StaffIssuer.AUDIENCE,
                "IdentityKey",
                MasterKeys.IDENTITY,
                "ReceiptPepper",
                MasterKeys.PEPPER);
    }
}
