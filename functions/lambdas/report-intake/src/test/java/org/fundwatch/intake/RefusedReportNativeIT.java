package org.fundwatch.intake;

import io.quarkus.test.junit.QuarkusIntegrationTest;

/** The same of the native executable: that every refusal is a problem there too. */
@QuarkusIntegrationTest
class RefusedReportNativeIT extends RefusedReportTest {}
