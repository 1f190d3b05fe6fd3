package org.talentbase.account;

import jakarta.inject.Singleton;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.talentbase.platform.crypto.Sealed;
import org.talentbase.platform.crypto.Sealer;
import org.talentbase.platform.web.Problem;

/** Addresses of holders, sealed as phones are, and whether Keycloak can send anything to them. */
@Singleton
class Mails {

    private static final Pattern ADDRESS =
            Pattern.compile("[A-Za-z0-9._%+-]{1,64}@(?:[A-Za-z0-9-]{1,63}\\.){1,8}[A-Za-z]{2,24}");

    private final Sealer sealer;
    private final boolean sends;

    Mails(Sealer sealer, @ConfigProperty(name = "talentbase.smtp.host") Optional<String> host) {
        this.sealer = sealer;
        this.sends = host.filter(name -> !name.isBlank()).isPresent();
    }

    /** @throws Problem 422 {@code email} */
    @Nullable
    Sealed seal(@Nullable String written) {
        if (written == null || written.isBlank()) {
            return null;
        }
        String address = written.strip().toLowerCase(Locale.ROOT);
        if (!ADDRESS.matcher(address).matches()) {
            throw Problem.at("/email", AccountProblem.EMAIL);
        }
        return sealer.seal(Sealer.Field.EMAIL, address);
    }

    /** Why no link can be sent, or empty where one can. */
    Optional<AccountProblem> missing(StaffAccount account) {
        if (!sends) {
            return Optional.of(AccountProblem.NO_MAIL);
        }
        return account.email() == null ? Optional.of(AccountProblem.NO_ADDRESS) : Optional.empty();
    }

    String open(Sealed address) {
        return sealer.open(Sealer.Field.EMAIL, address);
    }
}
