// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/cross_field_repairs.h"

#include "core/base/fold.h"

namespace vigie {

CrossFieldRepairs::CrossFieldRepairs(DatasetKind kind, const TableSchema& schema, const ImportOptions& options)
{
    if (kind == DatasetKind::Experiences && options.does(Rule::CorsicaCodeFromLabel)) {
        m_departmentCode = schema.indexOf("user_department_code");
        m_departmentLabel = schema.indexOf("user_department");
    }
}

void CrossFieldRepairs::apply(std::span<Cell> cells, IssueLog& log) const
{
    if (m_departmentCode < 0 || m_departmentLabel < 0)
        return;
    Cell& code = cells[static_cast<size_t>(m_departmentCode)];
    const Cell& label = cells[static_cast<size_t>(m_departmentLabel)];
    if (!code.missing() || label.missing())
        return;
    const std::string name = foldToWords(label.text);
    if (name == "corse du sud")
        code = Cell::ofText("2A");
    else if (name == "haute corse")
        code = Cell::ofText("2B");
    else
        return;
    log.note(Rule::CorsicaCodeFromLabel, "Code INSEE Département usager", label.text);
}

}    // namespace vigie
