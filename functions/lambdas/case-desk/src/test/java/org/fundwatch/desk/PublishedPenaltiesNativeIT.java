package org.fundwatch.desk;

import io.quarkus.test.junit.QuarkusIntegrationTest;

/** The same of the native executable: that the law of every day is in it. */
@QuarkusIntegrationTest
class PublishedPenaltiesNativeIT extends PublishedPenaltiesTest {}
