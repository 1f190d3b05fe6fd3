package org.talentbase.local.sample;

import java.io.IOException;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.postgresql.copy.CopyManager;

/** The acts that brought a declaration to where it stands, in the order in which the application would have taken them. */
final class Chain {
    private static final Map<String, Object> POST_UNCLEAR =
            Map.of("section", "post", "field", "heldSince", "reason", "incomplete", "note", "请填写任现职的准确年月");
    private static final Map<String, Object> EDUCATION_DIFFERS = Map.of(
            "section", "education", "row", 0, "field", "finishedOn", "reason", "inconsistent", "note", "与毕业证书上的日期不一致");

    private final CopyRows acts = new CopyRows(
            "declaration_act",
            "id, declaration_id, number, kind, acted_at, account_id, organisation_id, note, details");
    private final Staff staff;
    private final Documents documents;

    Chain(Staff staff, Documents documents) {
        this.staff = staff;
        this.documents = documents;
    }

    Filed file(Plan plan, String document, OffsetDateTime created) throws SQLException {
        Walk walk = new Walk(plan, created);
        UUID author = plan.person == null ? staff.clerk(plan.unit) : plan.person;
        UUID authors = plan.person == null ? plan.unit.id() : null;
        walk.act("create", author, authors);
        walk.act("edit", author, authors);
        Declarations.Stage stage = plan.stage;
        if (stage == Declarations.Stage.DRAFT) {
            return walk.filed(document, null, null);
        }
        OffsetDateTime submitted = walk.act("submit", author, authors, null, document);
        if (stage == Declarations.Stage.AT_UNIT) {
            return walk.filed(document, submitted, null);
        }
        UUID unit = plan.unit.id();
        if (stage == Declarations.Stage.RETURNED_BY_UNIT) {
            walk.act("claim", staff.approver(unit), unit);
            walk.act("return", staff.approver(unit), unit, null, documents.write(List.of(POST_UNCLEAR)));
            return walk.filed(document, submitted, null);
        }
        OffsetDateTime atBureau = submitted;
        if (plan.person != null) {
            staff.clerk(plan.unit);
            walk.act("claim", staff.approver(unit), unit);
            atBureau = walk.act("approve", staff.approver(unit), unit);
        }
        if (stage != Declarations.Stage.AT_BUREAU) {
            decide(walk, plan);
        }
        return walk.filed(document, submitted, atBureau);
    }

    void send(CopyManager copy) throws SQLException, IOException {
        acts.send(copy);
    }

    private void decide(Walk walk, Plan plan) {
        UUID officer = staff.approver(plan.bureau);
        walk.act("claim", officer, plan.bureau);
        if (plan.stage == Declarations.Stage.REJECTED) {
            walk.act("reject", officer, plan.bureau, "经核实，本人工作岗位不在本行政区域内，不符合入库范围。", null);
        } else {
            walk.act("return", officer, plan.bureau, "请核对后重新提交。", documents.write(List.of(EDUCATION_DIFFERS)));
        }
    }

    /**
     * What shall come about.
     *
     * @param person their own account, null when the unit enters
     */
    record Plan(@Nullable UUID person, SampleUnit unit, UUID bureau, Declarations.Stage stage) {}

    /** @param acts how many */
    record Filed(
            UUID id,
            Declarations.Stage stage,
            String document,
            int acts,
            OffsetDateTime created,
            OffsetDateTime updated,
            @Nullable OffsetDateTime submitted,
            @Nullable OffsetDateTime atBureau) {}

    /** One declaration's acts, each in office hours of the same day or the next. */
    private final class Walk {
        private final UUID id;
        private final Plan plan;
        private final Dice dice;
        private final OffsetDateTime created;
        private OffsetDateTime last;
        private int number;

        Walk(Plan plan, OffsetDateTime created) {
            this.plan = plan;
            this.created = created;
            this.last = created;
            this.dice = new Dice(created.toEpochSecond(), plan.unit.id().getMostSignificantBits());
            this.id = People.id(dice, created);
        }

        OffsetDateTime act(String kind, UUID account, @Nullable UUID organisation) {
            return act(kind, account, organisation, null, null);
        }

        OffsetDateTime act(
                String kind,
                UUID account,
                @Nullable UUID organisation,
                @Nullable String note,
                @Nullable String details) {
            if (number > 0) {
                last = last.plusDays(dice.below(2)).plusMinutes(dice.from(12, 60));
            }
            number++;
            acts.add(People.id(dice, last), id, number, kind, last, account, organisation, note, details);
            return last;
        }

        Filed filed(String document, @Nullable OffsetDateTime submitted, @Nullable OffsetDateTime atBureau) {
            return new Filed(id, plan.stage, document, number, created, last, submitted, atBureau);
        }
    }
}
