package org.fundwatch.desk;

import io.quarkus.test.junit.QuarkusIntegrationTest;

/** The same of the native executable: that acts, rows and events are all in it. */
@QuarkusIntegrationTest
class ActsNativeIT extends ActsTest {}
