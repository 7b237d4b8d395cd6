package org.fundwatch.desk;

import org.fundwatch.cases.clocks.ClockPolicy;
import org.fundwatch.cases.points.PointsPolicy;
import org.fundwatch.kernel.Timeline;

/** The rules on points and on the periods of their procedure, by their days. */
record PointsRules(Timeline<PointsPolicy> points, Timeline<ClockPolicy> clocks) {}
