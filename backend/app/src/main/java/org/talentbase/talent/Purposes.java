package org.talentbase.talent;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.talentbase.platform.security.CurrentUser;
import org.talentbase.platform.web.Problem;
import org.talentbase.vocabulary.CodeTables;

/** What a bureau reads people's facts for. Everybody else reads their own, or their own unit's, and is asked for numbers only. */
@Singleton
public class Purposes {

    private static final Set<String> ASKED = Set.of("county", "league", "regional");
    private static final Set<String> ASKED_FOR_NUMBERS = Set.of("unit", "county", "league", "regional");

    private final CodeTables codeTables;
    private final Clock clock;

    Purposes(CodeTables codeTables, Clock clock) {
        this.codeTables = codeTables;
        this.clock = clock;
    }

    /**
     * @throws Problem 403 {@code purpose-required} when one is needed and none is given; 422 {@code unknown-purpose}
     */
    public void require(CurrentUser user, @Nullable String purpose) {
        require(ASKED.contains(user.role()), purpose);
    }

    /** The same before a number is shown in full: of units, too, it is asked. */
    void requireForNumbers(CurrentUser user, @Nullable String purpose) {
        require(ASKED_FOR_NUMBERS.contains(user.role()), purpose);
    }

    private void require(boolean asked, @Nullable String purpose) {
        if (purpose == null || purpose.isBlank()) {
            if (asked) {
                throw Problem.of(TalentProblem.PURPOSE_REQUIRED);
            }
        } else if (!codeTables.isValid("purpose", purpose, LocalDate.now(clock))) {
            throw Problem.at("/purpose", TalentProblem.UNKNOWN_PURPOSE);
        }
    }
}
