package org.talentbase.talent;

/** A person's ID number and phone in full. Shown one person at a time, each time with a row in the log. */
public record TalentNumbers(String idNumber, String phone) {

    /** Hidden: a record is easily written into a log. */
    @Override
    public String toString() {
        return "TalentNumbers[hidden]";
    }
}
