// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
// A template. Input: the file.
#include "contract/template.h"
#include "fuzz/drafts.h"

#include <algorithm>

using namespace onboard;
using namespace onboard::fuzz;

namespace {

QString nameOf(const char *key)
{
    return QString::fromLatin1(key);
}

/// Neither a customer, nor what only that customer has, nor a day.
void holdsNothingOfACustomer(const Contract &contract, const Draft &draft)
{
    for (const Field &field : contract.fields) {
        const bool isOfCustomer = field.isOfCustomer || nameOf(field.key) == nameOf(contract.customer);
        for (int item = 0; item < placesOf(field, draft); ++item) {
            const Value value = draft.value({nameOf(field.key), item});
            promise(!isOfCustomer || !isEntered(value), "a template holds nothing of a customer");
            promise(!std::holds_alternative<QDate>(value), "a template holds no day");
        }
    }
}

void isBoundedAsATemplate(const Template &read)
{
    promise(read.contract == &contractOf(read.draft), "a template has the contract of its draft");
    promise(!problemWithTemplateName(read.name), "a template's name is one that can be given");
    holdsNothingOfACustomer(*read.contract, read.draft);
    for (auto day = read.monthsAhead.begin(); day != read.monthsAhead.end(); ++day) {
        const Field *field = fieldOf(*read.contract, day.key().key);
        promise(field && field->input == Input::Date, "days alone lie ahead");
        promise(day.key().item >= 0 && day.key().item < placesOf(*field, read.draft),
            "they belong to items that are there");
        promise(day.value() >= 1 && day.value() <= mostMonthsAhead, "they lie within bounds");
    }
}

/// What is settled by what else is chosen is written too: the same is sent, and from then on it is the same.
Template comesBack(const Template &source)
{
    const QByteArray written = writeTemplate(source);
    const auto read = readTemplate(written);
    const auto *again = std::get_if<Template>(&read);
    promise(again, "what was saved can be opened");
    promise(writeTemplate(*again) == written, "saving again gives the same bytes");
    return *again;
}

/// An order is begun with it, and what was begun makes the same template on the same day.
void beginsAnOrder(const Template &source)
{
    const Draft draft = draftFrom(source, today);
    canBeWorkedWith(*source.contract, draft, TimestampUnit::Milliseconds);
    promise(suggestedTemplateName(*source.contract, draft).size() <= longestTemplateName,
        "a name that is proposed is short");
    const TemplateMade made = templateOf(source.name, *source.contract, draft, today);
    promise(made.leftOpen.isEmpty(), "its own days are whole months ahead");
    promise(made.made == source, "what was begun with a template makes the same one");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto read = readTemplate(bytesOf(data, size));
    if (const auto *source = std::get_if<Template>(&read)) {
        isBoundedAsATemplate(*source);
        const Template again = comesBack(*source);
        promise(comesBack(again) == again, "saved once more, it is what was opened");
        beginsAnOrder(again);
    } else {
        promise(!std::get<TemplateUnreadable>(read).sentence.isEmpty(), "what cannot be read has a reason");
    }
    return 0;
}
