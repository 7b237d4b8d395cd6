package org.fundwatch.desk;

import io.quarkus.test.junit.QuarkusIntegrationTest;

/** The same of the native executable: that traces and words are all in it. */
@QuarkusIntegrationTest
class ExplanationNativeIT extends ExplanationTest {}
