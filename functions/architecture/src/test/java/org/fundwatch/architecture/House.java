package org.fundwatch.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;

/** The classes that the rules look at: everything that ships, and, apart, the violations planted to see a rule bite. */
final class House {
    private static final String PLANTED = "/planted/";

    private House() {}

    static JavaClasses shipped() {
        return new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .withImportOption((Location location) -> !location.contains(PLANTED))
                .importPackages("org.fundwatch");
    }

    static JavaClasses planted() {
        return new ClassFileImporter()
                .withImportOption((Location location) -> location.contains(PLANTED))
                .importPackages("org.fundwatch");
    }
}
