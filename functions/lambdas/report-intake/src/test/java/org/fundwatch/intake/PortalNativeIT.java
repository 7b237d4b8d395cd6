package org.fundwatch.intake;

import io.quarkus.test.junit.QuarkusIntegrationTest;

/** The same of the native executable: that templates, messages, places and styles are all in it. */
@QuarkusIntegrationTest
class PortalNativeIT extends PortalTest {}
