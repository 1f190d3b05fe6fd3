package org.talentbase.local;

import java.io.IOException;
import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.Map;

/** What a person needs to begin: the address, and one account for each role. */
final class Welcome {
    private static final Map<String, String> ROLES = roles();

    private Welcome() {}

    static void print(PrintStream out, Settings settings) throws IOException {
        out.printf("%n人才信息库已启动 · Talentbase is running:  %s%n%n", settings.publicUrl());
        if (settings.keycloak() == null) {
            out.println("演示账号，仅供本机试用 · Demonstration accounts, for this machine only");
            Map<String, Account> first = new LinkedHashMap<>();
            Account.all().forEach(account -> first.putIfAbsent(account.role(), account));
            first.values().forEach(account -> out.println(line(account)));
        }
        out.printf("%n日志 · Logs: %s%nCtrl-C 停止 · stops everything%n", settings.logs());
        out.flush();
    }

    private static String line(Account account) {
        String organisation = account.organisation().isEmpty()
                ? ""
                : " · " + account.organisation() + " · " + account.organisationEnglish();
        return "  %-12s  %s  %s · %s%s"
                .formatted(
                        account.username(),
                        account.password(),
                        ROLES.getOrDefault(account.role(), account.role()),
                        account.displayName(),
                        organisation);
    }

    private static Map<String, String> roles() {
        return Map.of(
                "individual", "个人 individual",
                "unit", "单位 unit",
                "county", "旗县区 county",
                "league", "盟市 league",
                "regional", "自治区 regional",
                "auditor", "审计 auditor");
    }
}
