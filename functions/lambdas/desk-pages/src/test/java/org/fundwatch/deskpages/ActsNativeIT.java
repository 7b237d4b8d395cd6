package org.fundwatch.deskpages;

import io.quarkus.test.junit.QuarkusIntegrationTest;

/** The same of the native executable: that every form is sent on there too. */
@QuarkusIntegrationTest
class ActsNativeIT extends ActsTest {}
