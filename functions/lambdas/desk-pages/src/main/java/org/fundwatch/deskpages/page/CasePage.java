package org.fundwatch.deskpages.page;

import java.util.List;
import org.fundwatch.deskpages.show.Shown;

/**
 * One case (案件).
 *
 * @param done what was just done, in words; empty if nothing was
 * @param acts what the person may do now
 * @param readings what else can be asked about the case
 */
public record CasePage(
        String number, Shown stage, String done, List<Section> sections, List<Link> acts, List<Link> readings) {}
