package org.fundwatch.local.road;

import java.util.List;
import java.util.Map;

/** One part of the road: what people and programs do in order, and what the doors answered. */
interface Tale {
    String id();

    /** Where its figures come from, and what of it is made up. */
    String about();

    List<Step> steps();

    /** What the last line says of it so far: lists by their names. */
    Map<String, List<Map<String, Object>>> told();
}
