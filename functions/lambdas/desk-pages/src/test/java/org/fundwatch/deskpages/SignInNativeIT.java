package org.fundwatch.deskpages;

import io.quarkus.test.junit.QuarkusIntegrationTest;

/** The same of the native executable: that signing in is in it. */
@QuarkusIntegrationTest
class SignInNativeIT extends SignInTest {}
