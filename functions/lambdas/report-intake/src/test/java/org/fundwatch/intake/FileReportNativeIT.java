package org.fundwatch.intake;

import io.quarkus.test.junit.QuarkusIntegrationTest;

/** The same of the native executable: that rows, seals, keys and events are all in it. */
@QuarkusIntegrationTest
class FileReportNativeIT extends FileReportTest {}
