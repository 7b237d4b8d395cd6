package org.fundwatch.local.road;

import org.fundwatch.local.Addresses;

/** Where a tale takes place: the doors of a running house, and the patience of who stands before them. */
record Scene(Doors doors, Addresses addresses, Patience patience) {

    Desk desk() {
        return new Desk(doors, addresses, patience);
    }

    Reporting reporting() {
        return new Reporting(doors, patience);
    }

    ControlDesk control() {
        return new ControlDesk(doors, addresses.control(), patience);
    }
}
