package org.fundwatch.claimscreening;

import io.quarkus.test.common.QuarkusTestResource;
import org.fundwatch.testing.FakeAws;

/** What every test of this function stands on; Quarkus finds it here for all of them. */
@QuarkusTestResource(FakeAws.class)
@QuarkusTestResource(TestBuckets.class)
final class Resources {
    private Resources() {}
}
