// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/email/shapes/vocabulary.h"

/// \file
/// Messages: what is sent, to whom, and what a placement test sends.
namespace email {

struct Content {
    QString data;
    Text charset;
};
BOOST_DESCRIBE_STRUCT(Content, (), (data, charset))

struct Body {
    std::optional<Content> text;
    std::optional<Content> html;
};
BOOST_DESCRIBE_STRUCT(Body, (), (text, html))

struct MessageHeader {
    QString name;
    QString value;
    static constexpr auto limits = std::tuple{
        aws::length(&MessageHeader::name, 1, 126),
        aws::pattern(&MessageHeader::name, "[!-9;-@A-~]+",
                     QT_TRANSLATE_NOOP("aws::Limits", "only visible ASCII characters without :")),
        aws::length(&MessageHeader::value, 1, 995),
        aws::pattern(&MessageHeader::value, "[ -~]*",
                     QT_TRANSLATE_NOOP("aws::Limits", "only visible ASCII characters and blanks"))};
};
BOOST_DESCRIBE_STRUCT(MessageHeader, (), (name, value))

struct Attachment {
    QByteArray rawContent;
    Maybe<AttachmentContentDisposition> contentDisposition;
    QString fileName;
    Text contentDescription;
    Text contentId;
    Maybe<AttachmentContentTransferEncoding> contentTransferEncoding;
    Text contentType;
    static constexpr auto limits = std::tuple{
        aws::length(&Attachment::fileName, 0, 255), aws::length(&Attachment::contentDescription, 0, 1000),
        aws::length(&Attachment::contentId, 1, 78), aws::length(&Attachment::contentType, 1, 78)};
};
BOOST_DESCRIBE_STRUCT(Attachment, (),
                      (rawContent, contentDisposition, fileName, contentDescription, contentId,
                       contentTransferEncoding, contentType))

struct Message {
    Content subject;
    Body body;
    V2<QList<MessageHeader>> headers;
    V2<QList<Attachment>> attachments;
};
BOOST_DESCRIBE_STRUCT(Message, (), (subject, body, headers, attachments))

struct RawMessage {
    QByteArray data;
};
BOOST_DESCRIBE_STRUCT(RawMessage, (), (data))

struct EmailTemplateContent {
    Text subject;
    Text text;
    Text html;
};
BOOST_DESCRIBE_STRUCT(EmailTemplateContent, (), (subject, text, html))

struct Template {
    V2<QString> templateName;
    Text templateArn;
    Text templateData;
    V2<EmailTemplateContent> templateContent;
    V2<QList<MessageHeader>> headers;
    V2<QList<Attachment>> attachments;
    static constexpr auto limits = std::tuple{aws::length(&Template::templateName, 1, 1 << 20),
                                              aws::length(&Template::templateData, 0, 262144)};
};
BOOST_DESCRIBE_STRUCT(Template, (),
                      (templateName, templateArn, templateData, templateContent, headers, attachments))

struct EmailContent {
    std::optional<Message> simple;
    std::optional<RawMessage> raw;
    std::optional<Template> template_;
};
BOOST_DESCRIBE_STRUCT(EmailContent, (), (simple, raw, template_))

struct Destination {
    Some<QString> toAddresses;
    Some<QString> ccAddresses;
    Some<QString> bccAddresses;
};
BOOST_DESCRIBE_STRUCT(Destination, (), (toAddresses, ccAddresses, bccAddresses))

struct MessageTag {
    QString name;
    QString value;
    static constexpr auto limits =
        std::tuple{aws::length(&MessageTag::name, 0, 256),
                   aws::pattern(&MessageTag::name, "[A-Za-z0-9_-]*",
                                QT_TRANSLATE_NOOP("aws::Limits", "only letters, digits, _ and -")),
                   aws::length(&MessageTag::value, 0, 256),
                   aws::pattern(&MessageTag::value, "[A-Za-z0-9_-]*",
                                QT_TRANSLATE_NOOP("aws::Limits", "only letters, digits, _ and -"))};
};
BOOST_DESCRIBE_STRUCT(MessageTag, (), (name, value))

struct ListManagementOptions {
    QString contactListName;
    Text topicName;
};
BOOST_DESCRIBE_STRUCT(ListManagementOptions, (), (contactListName, topicName))

} // namespace email
