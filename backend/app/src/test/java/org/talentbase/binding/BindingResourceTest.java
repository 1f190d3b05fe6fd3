package org.talentbase.binding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.talentbase.binding.BindingCalls.ask;
import static org.talentbase.binding.BindingCalls.confirm;
import static org.talentbase.binding.BindingCalls.own;
import static org.talentbase.binding.BindingCalls.ownRecord;
import static org.talentbase.binding.BindingCalls.read;
import static org.talentbase.binding.BindingCalls.refuse;
import static org.talentbase.binding.BindingCalls.waiting;
import static org.talentbase.binding.BindingCalls.withdraw;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.talentbase.testing.Filing;
import org.talentbase.testing.IdNumbers;
import org.talentbase.testing.Owner;
import org.talentbase.testing.People;
import org.talentbase.testing.PostgresResource;
import org.talentbase.testing.Tokens;
import org.talentbase.testing.TokensResource;
import org.talentbase.testing.Units;
import org.talentbase.testing.Workplace;

/** A record that a unit has entered, and people who say that it is theirs. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(TokensResource.class)
class BindingResourceTest {

    private static final String NAME = "乌兰图雅";

    private final Workplace work = Workplace.anew();
    private final People person = work.person();
    private final People clerk = work.clerk();
    private final People approver = work.approver();
    private final People officer = work.officer();
    private Filing filing;
    private UUID talent;

    @BeforeEach
    void theUnitEntersSomebody() {
        filing = Filing.begunBy(clerk, null).filled(NAME).submit().admittedBy(officer);
        talent = UUID.fromString(filing.seenBy(officer).extract().path("talentId"));
    }

    @Test
    void theUnitConfirmsAndTheRecordIsThePersonsOwn() {
        ownRecord(person).statusCode(404);
        String id = asked(person);
        ownRecord(person).statusCode(404);
        own(person).body("state", contains("waiting"));
        assertThat(waiting(approver)).containsExactly(id);
        read(approver, id)
                .statusCode(200)
                .body("name", equalTo(NAME))
                .body(
                        "idNumberMask",
                        equalTo("530**************" + filing.idNumber().substring(17)))
                .body("record.unitName", equalTo("入库单位"))
                .body("record.phone", equalTo("139****5678"))
                .body("boundTo", nullValue())
                .body("permittedActions", contains("confirm", "refuse"));

        confirm(approver, id, 0)
                .statusCode(200)
                .body("state", equalTo("confirmed"))
                .body("permittedActions", empty());

        ownRecord(person).statusCode(200).body("name", equalTo(NAME)).body("id", equalTo(talent.toString()));
        own(person).body("state", contains("confirmed"));
        assertThat(waiting(approver)).isEmpty();
        confirm(approver, id, 1).statusCode(409).body("errors[0].code", equalTo("binding-decided"));
        ask(person, NAME, filing.idNumber()).statusCode(409).body("errors[0].code", equalTo("has-record"));
        assertThat(Owner.count(
                        "select count(*) from account a join talent t on t.id_number_index = a.id_number_index"
                                + " where a.id = ? and t.account_id = a.id",
                        person.accountId()))
                .isOne();
    }

    /** Policy: whoever asks learns nothing of the register. */
    @Test
    void askingIsAnsweredAlikeWhetherThereIsSuchARecordOrNot() {
        JsonPath found =
                ask(person, NAME, filing.idNumber()).statusCode(201).extract().jsonPath();
        JsonPath missing = ask(People.individual(), NAME, IdNumbers.next())
                .statusCode(201)
                .extract()
                .jsonPath();
        People otherName = People.individual();
        JsonPath named = ask(otherName, "乌兰托娅", filing.idNumber())
                .statusCode(201)
                .extract()
                .jsonPath();
        for (JsonPath answer : new JsonPath[] {missing, named}) {
            assertThat(answer.getMap("").keySet()).isEqualTo(found.getMap("").keySet());
            assertThat(answer.getString("state")).isEqualTo(found.getString("state"));
        }
        assertThat(waiting(approver)).containsExactly(found.getString("id"));

        refuse(approver, found.getString("id"), 0).statusCode(200).body("state", equalTo("refused"));

        own(person)
                .body("state", contains("waiting"))
                .body("[0].keySet()", equalTo(found.getMap("").keySet()));
        ask(person, NAME, filing.idNumber()).statusCode(409).body("errors[0].code", equalTo("binding-waits"));
        ask(otherName, NAME, filing.idNumber()).statusCode(409).body("errors[0].code", equalTo("binding-waits"));
        withdraw(person).statusCode(200).body("state", equalTo("over"));
        withdraw(otherName).statusCode(200).body("state", equalTo("over"));
    }

    @Test
    void nobodyElseSeesOrDecidesIt() {
        String id = asked(person);
        People neighbour =
                People.staff("unit", Units.unit("unit-" + UUID.randomUUID(), "邻", "bureau-530114"), "approves");
        for (People other :
                new People[] {neighbour, officer, People.staff("league", Units.idOf("bureau-530100"), "approves")}) {
            assertThat(waiting(other)).doesNotContain(id);
            read(other, id).statusCode(404);
            confirm(other, id, 0).statusCode(404);
        }
        confirm(person, id, 0).statusCode(403);
        confirm(clerk, id, 0).statusCode(403).body("errors[0].code", equalTo("approves-only"));
        read(clerk, id).statusCode(200).body("permittedActions", empty());
        ownRecord(person).statusCode(404);
    }

    @Test
    void whoeverIsThePersonDoesNotConfirmItAndTheBureauDoesWhereNobodyElseIs() {
        String id = asked(person);
        approver.holderIsPersonOf(UUID.fromString(filing.id()));
        assertThat(waiting(approver)).isEmpty();
        confirm(approver, id, 0).statusCode(404);
        assertThat(waiting(officer)).contains(id);

        People another = People.staff("unit", work.unit(), "approves");
        assertThat(waiting(officer)).doesNotContain(id);
        read(approver, id).statusCode(200).body("permittedActions", empty());
        confirm(approver, id, 0)
                .statusCode(403)
                .body("type", equalTo("/problems/segregation-of-duties"))
                .body("errors[0].code", equalTo("own-binding"));
        another.disable();
        confirm(officer, id, 0).statusCode(200);
        ownRecord(person).statusCode(200);
    }

    @Test
    void theBureauDecidesForAUnitThatIsSuspended() {
        String id = asked(person);
        Owner.run("update organisation set state = 'suspended' where id = ?", work.unit());
        assertThat(waiting(approver)).isEmpty();
        refuse(officer, id, 0).statusCode(200);
        assertThat(waiting(officer)).doesNotContain(id);
        assertThat(Owner.texts("select reason from binding where id = ?", UUID.fromString(id)))
                .containsExactly("不是本人");
    }

    @Test
    void aRecordOfAnotherLivingAccountIsAConflictForTheBureau() {
        confirm(approver, asked(person), 0).statusCode(200);
        People again = People.individual();
        String id = asked(again);
        assertThat(waiting(approver)).isEmpty();
        confirm(approver, id, 0).statusCode(404);
        read(officer, id).statusCode(200).body("boundTo.phone", not(nullValue()));

        confirm(officer, id, 0).statusCode(200);

        ownRecord(again).statusCode(200);
        ownRecord(person).statusCode(404);
        again.disable();
        String third = asked(People.individual());
        assertThat(waiting(approver)).containsExactly(third);
    }

    @Test
    void itLapsesAndCanBeAskedForAnewButNotWithoutEnd() {
        String id = asked(person);
        Owner.run("update binding set ends_at = now() - interval '1 minute' where id = ?", UUID.fromString(id));
        assertThat(waiting(approver)).isEmpty();
        own(person).body("state", contains("over"));
        confirm(approver, id, 0).statusCode(409).body("errors[0].code", equalTo("binding-over"));
        for (int i = 0; i < 2; i++) {
            asked(person);
            withdraw(person).statusCode(200);
        }
        withdraw(person).statusCode(409).body("errors[0].code", equalTo("no-binding-waits"));
        ask(person, NAME, filing.idNumber())
                .statusCode(429)
                .body("type", equalTo("/problems/quota-exceeded"))
                .body("errors[0].params.limit", equalTo(3));
        assertThat(Owner.count("select count(*) from binding where account_id = ?", person.accountId()))
                .isEqualTo(3);
    }

    @Test
    void theUnitIsToldWhetherThePhoneIsTheRecords() {
        for (Map.Entry<String, Boolean> phone :
                Map.of("13912345678", true, "13900000000", false).entrySet()) {
            People somebody = People.individual();
            People byPhone = new People(
                    somebody.accountId(),
                    somebody.subject(),
                    somebody.role(),
                    Tokens.of(somebody.subject(), claims -> claims.setClaim("preferred_username", phone.getKey())));
            read(approver, asked(byPhone)).body("asker.phoneOfRecord", equalTo(phone.getValue()));
        }
        read(approver, asked(person)).body("asker.phoneOfRecord", nullValue());
    }

    @Test
    void whatIsTypedWronglyIsRefusedByFieldAndEachStepIsWrittenDown() {
        ask(person, "乌", filing.idNumber().substring(1))
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/idNumber"));
        ask(person, "乌兰·", filing.idNumber())
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/name"))
                .body("errors[0].message", not(containsString("乌兰")));
        assertThat(Owner.count("select count(*) from binding where account_id = ?", person.accountId()))
                .isZero();
        String id = asked(person);
        read(approver, id).statusCode(200);
        confirm(approver, id, 7).statusCode(412);
        confirm(approver, id, 0).statusCode(200);
        assertThat(Owner.texts(
                        "select action from audit_entry where resource = 'binding' and resource_id = ? and outcome = 'done'"
                                + " order by occurred_at",
                        UUID.fromString(id)))
                .containsExactly("ask", "read", "confirm");
    }

    private String asked(People by) {
        return ask(by, NAME, filing.idNumber()).statusCode(201).extract().path("id");
    }
}
