package org.fundwatch.payment;

import io.quarkus.test.junit.QuarkusIntegrationTest;

/** The same of the native executable: that every answer of the vault is read there too. */
@QuarkusIntegrationTest
class CheckNativeIT extends CheckTest {}
