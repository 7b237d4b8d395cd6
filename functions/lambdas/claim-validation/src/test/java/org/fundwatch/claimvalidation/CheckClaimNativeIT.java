package org.fundwatch.claimvalidation;

import io.quarkus.test.junit.QuarkusIntegrationTest;

/** The same of the native executable: that edition, views, events and queue client are all in it. */
@QuarkusIntegrationTest
class CheckClaimNativeIT extends CheckClaimTest {}
