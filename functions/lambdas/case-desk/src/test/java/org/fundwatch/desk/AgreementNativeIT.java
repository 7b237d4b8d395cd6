package org.fundwatch.desk;

import io.quarkus.test.junit.QuarkusIntegrationTest;

/** The same of the native executable: that the agreements and their measures are all in it. */
@QuarkusIntegrationTest
class AgreementNativeIT extends AgreementTest {}
