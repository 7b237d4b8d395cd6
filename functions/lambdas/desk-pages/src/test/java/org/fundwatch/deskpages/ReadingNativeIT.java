package org.fundwatch.deskpages;

import io.quarkus.test.junit.QuarkusIntegrationTest;

/** The same of the native executable: that templates, words and contracts are all in it. */
@QuarkusIntegrationTest
class ReadingNativeIT extends ReadingTest {}
