package org.fundwatch.claimvalidation;

import io.quarkus.test.junit.QuarkusIntegrationTest;

/** The same of the native executable: that every refusal is a problem there too. */
@QuarkusIntegrationTest
class RefusedClaimNativeIT extends RefusedClaimTest {}
