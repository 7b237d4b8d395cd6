package org.fundwatch.claimvalidation;

import io.quarkus.test.junit.QuarkusIntegrationTest;

/** The same of the native executable: that it trusts nobody whom the jars do not. */
@QuarkusIntegrationTest
class TokenNativeIT extends TokenTest {}
