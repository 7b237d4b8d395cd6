package org.fundwatch.desk;

import io.quarkus.test.junit.QuarkusIntegrationTest;

/** The same of the native executable: that the schemes of rewards and their conditions are all in it. */
@QuarkusIntegrationTest
class RewardReviewNativeIT extends RewardReviewTest {}
