package org.fundwatch.payment;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import org.fundwatch.testing.Database;
import org.fundwatch.testing.FakeAws;

/** What every test of this function stands on; Quarkus finds it here for all of them. */
@QuarkusTestResource(value = Database.class, initArgs = @ResourceArg(name = "role", value = "reward_payment"))
@QuarkusTestResource(FakeAws.class)
final class Resources {
    private Resources() {}
}
