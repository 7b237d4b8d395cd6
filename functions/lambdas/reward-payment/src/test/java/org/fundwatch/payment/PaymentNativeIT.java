package org.fundwatch.payment;

import io.quarkus.test.junit.QuarkusIntegrationTest;

/** The same of the native executable: that orders, rows and the way to the vault are all in it. */
@QuarkusIntegrationTest
class PaymentNativeIT extends PaymentTest {}
