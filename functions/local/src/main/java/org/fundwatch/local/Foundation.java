package org.fundwatch.local;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.fundwatch.local.aws.JsonEndpoint;
import org.fundwatch.local.aws.Loopback;
import org.fundwatch.local.database.LocalDatabase;
import org.fundwatch.local.keys.KeyService;
import org.fundwatch.local.keys.MasterKeys;
import org.fundwatch.local.keys.SecretService;
import org.fundwatch.local.oidc.InstitutionIssuer;
import org.fundwatch.local.oidc.StaffIssuer;

/**
 * What the template's parameters point at.
 *
 * @param databasePort where PostgreSQL will listen
 * @param apiPort where the gateway will
 */
record Foundation(
        Secrets secrets,
        StaffIssuer staff,
        InstitutionIssuer institutions,
        JsonEndpoint keys,
        JsonEndpoint keeper,
        int databasePort,
        int apiPort) {
    static final String PUBLIC_BUCKET = "fundwatch-public";
    static final String ARCHIVE_BUCKET = "fundwatch-archive";
    static final String CLAIM_FILES_BUCKET = "fundwatch-claims";
    static final String CLAIMS_IN_BUCKET = "fundwatch-claims-in";
    static final String CLAIMS_OUT_BUCKET = "fundwatch-claims-out";
    static final String PAYMENT_BUCKET = "fundwatch-payments";

    /** The public sandbox of CDS Hooks, whose page may call this machine. */
    private static final String CDS_ORIGIN = "https://sandbox.cds-hooks.org";

    /** Those of screening, which another template makes. */
    static final Set<String> SCREENING_BUCKETS = Set.of(CLAIMS_IN_BUCKET, CLAIMS_OUT_BUCKET);

    private static final Map<String, String> BUCKETS = Map.of(
            "ClaimFilesBucket", CLAIM_FILES_BUCKET,
            "ClaimsInBucket", CLAIMS_IN_BUCKET,
            "ClaimsOutBucket", CLAIMS_OUT_BUCKET,
            "PublicBucket", PUBLIC_BUCKET,
            "ArchiveBucket", ARCHIVE_BUCKET,
            "PaymentBucket", PAYMENT_BUCKET);

    /** Starts issuers and keys; the gateway will have this port, or a free one for 0. */
    static Foundation start(Secrets secrets, int apiPort, Parts parts) throws IOException {
        return new Foundation(
                secrets,
                parts.add(StaffIssuer.start(secrets)),
                parts.add(InstitutionIssuer.start(secrets)),
                parts.add(new KeyService(new MasterKeys(secrets)).start()),
                parts.add(new SecretService(secrets).start()),
                Loopback.freePort(),
                apiPort == 0 ? Loopback.freePort() : apiPort);
    }

    /** The values of the template's parameters on this machine, where policies of our own may decide. */
    Map<String, String> parameters() {
        var parameters = new HashMap<>(BUCKETS);
        parameters.putAll(institutionParameters());
        parameters.putAll(bureauParameters());
        return Map.copyOf(parameters);
    }

    private Map<String, String> institutionParameters() {
        return Map.of(
                "InstitutionIssuer",
                institutions.uri().toString(),
                "InstitutionAudience",
                InstitutionIssuer.AUDIENCE,
                "InstitutionKeys",
                institutions.keys().toString(),
                "InstitutionSecrets",
                MasterKeys.INSTITUTION_SECRETS,
                "VisitPepper",
                MasterKeys.VISIT_PEPPER,
                "CdsClients",
                institutions.cdsClients(),
                "CdsOrigins",
                CDS_ORIGIN,
                // here a function starts with its first question
                "CheckBudgetMillis",
                "10000");
    }

    private Map<String, String> bureauParameters() {
        return Map.ofEntries(
                Map.entry("DatabaseHost", "127.0.0.1"),
                Map.entry("MigrationHost", "127.0.0.1"),
                Map.entry("DatabasePort", String.valueOf(databasePort)),
                Map.entry("DatabaseName", LocalDatabase.NAME),
                Map.entry("MigrationCredentials", LocalDatabase.password(secrets, LocalDatabase.OWNER)),
                Map.entry("StaffIssuer", staff.uri().toString()),
                Map.entry("StaffAudience", StaffIssuer.AUDIENCE),
                Map.entry("ApiAddress", "http://127.0.0.1:" + apiPort),
                Map.entry("DeskSecret", SecretService.DESK),
                Map.entry("IdentityKey", MasterKeys.IDENTITY),
                Map.entry("ReceiptPepper", MasterKeys.PEPPER),
                Map.entry("SigningKey", "alias/" + MasterKeys.SIGNING),
                Map.entry("PayerName", "Medical-insurance bureau DEMONSTRATION"),
                Map.entry("PayerAccount", "0000000000000000"),
                Map.entry("PayerBank", "Bank of DEMONSTRATION"),
                Map.entry("ExamplePolicies", "allowed"));
    }
}
